#ifndef GAZETTE_LIBYAML_SHIM_H
#define GAZETTE_LIBYAML_SHIM_H
#include <yaml.h>
#endif
