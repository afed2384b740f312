// yaml-events FILE: pulls libyaml's events from a file and prints how many they are.
//
// The least that a program with libyaml can do with a file: what others take is measured beside it.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

static unsigned char *contents(const char *path, size_t *size) {
    struct stat status;
    int file = open(path, O_RDONLY);
    if (file < 0 || fstat(file, &status) != 0) return NULL;
    size_t wanted = (size_t)status.st_size;
    unsigned char *bytes = malloc(wanted + 1);
    *size = 0;
    while (bytes && *size < wanted) {
        ssize_t count = read(file, bytes + *size, wanted - *size);
        if (count <= 0) return NULL;
        *size += (size_t)count;
    }
    close(file);
    return bytes;
}

// The number of events, the stream's and the document's among them; -1 where it is no YAML.
static long events(const unsigned char *bytes, size_t size) {
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) return -1;
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, bytes, size);
    long count = 0;
    for (yaml_event_type_t type = YAML_NO_EVENT; type != YAML_STREAM_END_EVENT; count++) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) return -1;
        type = event.type;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return count;
}

int main(int count, char *arguments[]) {
    if (count != 2) {
        fputs("usage: yaml-events FILE\n", stderr);
        return 2;
    }
    size_t size;
    unsigned char *bytes = contents(arguments[1], &size);
    if (!bytes) {
        perror(arguments[1]);
        return 2;
    }
    long number = events(bytes, size);
    printf("%ld\n", number);
    return number < 0;
}
