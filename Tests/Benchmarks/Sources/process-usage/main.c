// process-usage OUTPUT COMMAND [ARGUMENT …]: runs a command, with its output in a file, and prints one line: nanoseconds of the
// clock, nanoseconds of the processor, bytes of memory at its peak, exit status (128 and more: a signal).
//
// A program of its own, and a small one: a process counts the memory of its parent as its own peak until it is another program.
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int64_t nanoseconds(struct timeval time) { return time.tv_sec * INT64_C(1000000000) + time.tv_usec * INT64_C(1000); }

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

static void become(const char *output, char *arguments[]) {
    int file = open(output, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0 || dup2(file, STDOUT_FILENO) < 0 || dup2(file, STDERR_FILENO) < 0) _exit(126);
    execvp(arguments[0], arguments);
    _exit(127);
}

int main(int count, char *arguments[]) {
    if (count < 3) {
        fputs("usage: process-usage OUTPUT COMMAND [ARGUMENT ...]\n", stderr);
        return 2;
    }
    int64_t start = now();
    pid_t child = fork();
    if (child == 0) become(arguments[1], arguments + 2);
    int status;
    struct rusage usage;
    if (child < 0 || wait4(child, &status, 0, &usage) != child) {
        perror("process-usage");
        return 2;
    }
    int64_t wall = now() - start;
#ifdef __APPLE__
    int64_t peak = usage.ru_maxrss;
#else
    int64_t peak = usage.ru_maxrss * INT64_C(1024);
#endif
    int exit = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    printf("%" PRId64 " %" PRId64 " %" PRId64 " %d\n", wall, nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime), peak, exit);
    return 0;
}
