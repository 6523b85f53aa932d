#ifndef GAZETTE_QRENCODE_SHIM_H
#define GAZETTE_QRENCODE_SHIM_H
#include <qrencode.h>
#endif
