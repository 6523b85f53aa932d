/* Loaded before the C library: lets the n-th call that changes the disk fail as on a full disk
   (FAULT_AT=n), or kills the program just before it (KILL_AT=n). Counts them into FAULT_COUNT. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_int calls;
/* The files that were opened to be written. */
static atomic_char written[4096];

static int number(const char *name) {
  const char *text = getenv(name);
  return text ? atoi(text) : 0;
}

/* Says so far how many calls there were: a program may end without a last word. */
static void tell(int call) {
  const char *path = getenv("FAULT_COUNT");
  if (!path) return;
  char text[16];
  int count = snprintf(text, sizeof text, "%08d\n", call);
  int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT, 0644);
  syscall(SYS_write, file, text, count);
  syscall(SYS_close, file);
}

/* Whether this call must fail; errno is set. */
static int fails(void) {
  int call = atomic_fetch_add(&calls, 1) + 1;
  tell(call);
  if (call == number("KILL_AT")) kill(getpid(), SIGKILL);
  if (call != number("FAULT_AT")) return 0;
  errno = ENOSPC;
  return 1;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int opened(int folder, const char *path, int flags, mode_t mode) {
  int writes = (flags & O_ACCMODE) != O_RDONLY && strncmp(path, "/dev/", 5) != 0;
  if (writes && fails()) return -1;
  int file = (int)syscall(SYS_openat, folder, path, flags, mode);
  if (file >= 0 && file < 4096) atomic_store(&written[file], (char)writes);
  return file;
}

#define MODE(flags)               \
  mode_t mode = 0;                \
  if (flags & O_CREAT) {          \
    va_list rest;                 \
    va_start(rest, flags);        \
    mode = va_arg(rest, mode_t);  \
    va_end(rest);                 \
  }

int openat(int folder, const char *path, int flags, ...) {
  MODE(flags)
  return opened(folder, path, flags, mode);
}
int openat64(int folder, const char *path, int flags, ...) {
  MODE(flags)
  return opened(folder, path, flags, mode);
}
int close(int file) {
  if (file >= 0 && file < 4096) atomic_store(&written[file], 0);
  return NEXT(close)(file);
}
ssize_t write(int file, const void *bytes, size_t count) {
  if (file > 2 && file < 4096 && atomic_load(&written[file]) && fails()) return -1;
  return NEXT(write)(file, bytes, count);
}
int mkdir(const char *path, mode_t mode) { return fails() ? -1 : NEXT(mkdir)(path, mode); }
int mkdirat(int folder, const char *path, mode_t mode) {
  return fails() ? -1 : NEXT(mkdirat)(folder, path, mode);
}
int linkat(int from, const char *path, int to, const char *name, int flags) {
  return fails() ? -1 : NEXT(linkat)(from, path, to, name, flags);
}
int rename(const char *path, const char *name) { return fails() ? -1 : NEXT(rename)(path, name); }
int unlink(const char *path) { return fails() ? -1 : NEXT(unlink)(path); }
int unlinkat(int folder, const char *path, int flags) {
  return fails() ? -1 : NEXT(unlinkat)(folder, path, flags);
}
int rmdir(const char *path) { return fails() ? -1 : NEXT(rmdir)(path); }
/* renameat2, by which two folders are exchanged in one step, goes through here. */
long syscall(long call, ...) {
  long a[6];
  va_list rest;
  va_start(rest, call);
  for (int i = 0; i < 6; i++) a[i] = va_arg(rest, long);
  va_end(rest);
  if (call == SYS_renameat2 && fails()) return -1;
  return NEXT(syscall)(call, a[0], a[1], a[2], a[3], a[4], a[5]);
}
