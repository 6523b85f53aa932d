#!/usr/bin/env bash
# Makes the pictures that the tests cannot make themselves. Needs libvips-tools and exiftool.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Red, green, blue and yellow quarters, 300 × 200.
for colour in 'red 220 40 40' 'green 40 180 60' 'blue 40 60 210' 'yellow 230 200 40'; do
  set -- $colour
  vips black "$work/black.v" 150 100 --bands 3
  vips linear "$work/black.v" "$work/float.v" '1 1 1' "$2 $3 $4"
  vips cast "$work/float.v" "$work/plain.v" uchar
  vips copy "$work/plain.v" "$work/$1.v" --interpretation srgb
done
vips arrayjoin "$work/red.v $work/green.v $work/blue.v $work/yellow.v" "$work/all.v" --across 2

vips jpegsave "$work/all.v" progressive.jpg --interlace --Q 90 --strip
vips heifsave "$work/all.v" phone.heic --compression hevc --subsample-mode on --Q 90
exiftool -q -overwrite_original -Artist=Zhang-Author -SerialNumber=SN-4711-SERIAL \
  -GPSLatitude=25.5 -GPSLongitude=118.5 -XMP-photoshop:City=XMP-DISTRICT phone.heic
# The same colours in a wide space, and as inks.
vips icc_transform "$work/all.v" "$work/p3.v" p3 --input-profile srgb
vips jpegsave "$work/p3.v" wide-gamut.jpg --Q 95 --profile p3
vips icc_transform "$work/all.v" "$work/cmyk.v" cmyk --input-profile srgb
vips jpegsave "$work/cmyk.v" inks.jpg --Q 95 --strip
# Sixteen bits, shades of grey, a palette, transparent parts.
vips colourspace "$work/all.v" "$work/deep.v" rgb16
vips pngsave "$work/deep.v" deep.png --compression 9 --strip
vips colourspace "$work/all.v" "$work/grey.v" b-w
vips pngsave "$work/grey.v" grey.png --compression 9 --strip
vips pngsave "$work/all.v" palette.png --palette --compression 9 --strip
vips bandjoin_const "$work/all.v" "$work/alpha.v" 128
vips pngsave "$work/alpha.v" transparent.png --compression 9 --strip
