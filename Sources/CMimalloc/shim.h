#ifndef GAZETTE_MIMALLOC_SHIM_H
#define GAZETTE_MIMALLOC_SHIM_H
#include <mimalloc.h>
#endif
