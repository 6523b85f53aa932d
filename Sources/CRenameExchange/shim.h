#ifndef GAZETTE_RENAME_EXCHANGE_SHIM_H
#define GAZETTE_RENAME_EXCHANGE_SHIM_H
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* renameat2(2) with RENAME_EXCHANGE, which the C library declares only for _GNU_SOURCE. */
static inline int gazette_rename_exchange(const char *first, const char *second) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, 2u);
}
#endif
