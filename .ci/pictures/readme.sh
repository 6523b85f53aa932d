#!/usr/bin/env bash
# Takes the README's picture from the built sample site: the home page, in a real browser.
set -euo pipefail
cd "$(dirname "$0")/../.."
chromium --headless --no-sandbox --hide-scrollbars --force-device-scale-factor=1 \
  --window-size=1280,1250 --screenshot=.ci/pictures/home.png "file://$PWD/Output/index.html"
python3 -c "
from PIL import Image
picture = Image.open('.ci/pictures/home.png').convert('RGB').resize((960, 937), Image.LANCZOS)
picture.quantize(64, dither=0).save('.ci/pictures/home.png', optimize=True)"
