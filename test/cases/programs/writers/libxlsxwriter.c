/* Writes the list of people with libxlsxwriter: a.out PEOPLE.cells FOLDER. Units are parted by 0x1f, rows by 0x1e; the second row has types. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

static char *read_all(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) exit(1);
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = calloc((size_t)size + 1, 1);
    if (fread(text, 1, (size_t)size, file) != (size_t)size) exit(1);
    fclose(file);
    return text;
}

static void write_cell(lxw_worksheet *sheet, lxw_row_t line, lxw_col_t column, char *value, const char *type,
                       lxw_format *day, lxw_format *moment) {
    lxw_datetime at = {0};
    if (*value == '\0') return;
    if (strcmp(type, "day") == 0 && sscanf(value, "%d-%d-%d", &at.year, &at.month, &at.day) == 3)
        worksheet_write_datetime(sheet, line, column, &at, day);
    else if (strcmp(type, "moment") == 0 &&
             sscanf(value, "%d-%d-%dT%d:%d:%lf", &at.year, &at.month, &at.day, &at.hour, &at.min, &at.sec) == 6)
        worksheet_write_datetime(sheet, line, column, &at, moment);
    else if (strcmp(type, "whole") == 0 || strcmp(type, "decimal") == 0)
        worksheet_write_number(sheet, line, column, atof(value), NULL);
    else if (strcmp(type, "yes-no") == 0)
        worksheet_write_boolean(sheet, line, column, strcmp(value, "true") == 0, NULL);
    else
        worksheet_write_string(sheet, line, column, value, NULL);
}

static void write_book(char *text, const char *folder, const char *name, uint8_t constant_memory) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    lxw_workbook_options options = {.constant_memory = constant_memory};
    lxw_workbook *book = workbook_new_opt(path, &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "People");
    lxw_format *day = workbook_add_format(book);
    format_set_num_format_index(day, 14);
    lxw_format *moment = workbook_add_format(book);
    format_set_num_format(moment, "d mmm yyyy hh:mm:ss");
    char types[64][16] = {{0}};
    char *copy = strdup(text), *rest = copy, *row;
    for (int line = 0; (row = strsep(&rest, "\x1e")) != NULL; line++) {
        char *value;
        for (int column = 0; column < 64 && (value = strsep(&row, "\x1f")) != NULL; column++) {
            if (line == 1)
                snprintf(types[column], sizeof types[column], "%s", value);
            else
                write_cell(sheet, line == 0 ? 0 : (lxw_row_t)line - 1, (lxw_col_t)column, value,
                           line == 0 ? "text" : types[column], day, moment);
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR) exit(1);
    free(copy);
    printf("{\"program\":\"libxlsxwriter %s\",\"form\":\"%s\",\"file\":\"%s\"}\n", LXW_VERSION,
           constant_memory ? "constant memory" : "whole", name);
}

int main(int count, char **words) {
    if (count < 3) return 2;
    char *text = read_all(words[1]);
    write_book(text, words[2], "c-whole.xlsx", LXW_FALSE);
    write_book(text, words[2], "c-constant-memory.xlsx", LXW_TRUE);
    free(text);
    return 0;
}
