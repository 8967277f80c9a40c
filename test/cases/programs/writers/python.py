# Writes the list of people with Python's writers: python3 python.py PEOPLE.json FOLDER. A line of JSON for each file.
import csv
import datetime
import json
import os
import re
import sys
import traceback

import openpyxl
import pandas
import xlsxwriter

people = json.load(open(sys.argv[1], encoding="utf-8"))
folder = sys.argv[2]
header, types = people["header"], people["types"]
formats = {"day": "yyyy-mm-dd", "moment": "yyyy-mm-dd hh:mm:ss"}


def dated(value, kind):
    if value is None or kind not in formats:
        return value
    return datetime.date.fromisoformat(value) if kind == "day" else datetime.datetime.fromisoformat(value)


rows = [[dated(value, kind) for value, kind in zip(row, types)] for row in people["rows"]]


def form(program, what, extension, write):
    name = f"{program.split()[0]}-{what}.{extension}".replace(" ", "-")
    told = {"program": program, "form": what, "file": name}
    try:
        told.update(write(os.path.join(folder, name)) or {})
    except Exception:
        told["failed"] = traceback.format_exc()
    print(json.dumps(told))


def openpyxl_book(book, sheet, path):
    sheet.append(header)
    for row in rows:
        cells = []
        for value, kind in zip(row, types):
            cell = openpyxl.cell.WriteOnlyCell(sheet, value=value)
            if isinstance(value, str):
                cell.data_type = "s"
            if kind in formats:
                cell.number_format = formats[kind]
            cells.append(cell)
        sheet.append(cells)
    book.save(path)


def openpyxl_with(path, **options):
    book = openpyxl.Workbook()
    for name, value in options.items():
        setattr(book, name, value)
    sheet = book.active
    sheet.title = "People"
    for line, row in enumerate([header, *rows], start=1):
        for column, value in enumerate(row, start=1):
            if value is None or value == "":
                continue
            cell = sheet.cell(row=line, column=column, value=value)
            if line > 1 and types[column - 1] in formats:
                cell.number_format = formats[types[column - 1]]
    book.save(path)


def openpyxl_write_only(path):
    book = openpyxl.Workbook(write_only=True)
    openpyxl_book(book, book.create_sheet("People"), path)


def openpyxl_hidden_first(path):
    book = openpyxl.Workbook()
    last_year = book.active
    last_year.title = "Last year"
    last_year.append(header)
    last_year.append(["old.account@halden.example", *[None] * (len(header) - 1)])
    last_year.sheet_state = "hidden"
    openpyxl_book(book, book.create_sheet("People"), path)


def xlsxwriter_with(path, chart=False, **options):
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False, **options})
    if chart:
        book.add_chartsheet("Chart").set_chart(line_chart(book))
    sheet = book.add_worksheet("People")
    styles = {kind: book.add_format({"num_format": code}) for kind, code in formats.items()}
    sheet.write_row(0, 0, header)
    for line, row in enumerate(rows, start=1):
        for column, (value, kind) in enumerate(zip(row, types)):
            if value is None or value == "":
                continue
            if kind in formats:
                sheet.write_datetime(line, column, value, styles[kind])
            elif kind == "text":
                sheet.write_string(line, column, value)
            else:
                sheet.write(line, column, value)
    book.close()


def line_chart(book):
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "=People!$J$2:$J$9"})
    return chart


frame = pandas.DataFrame(rows, columns=header)


def excel(path, engine):
    frame.to_excel(path, index=False, sheet_name="People", engine=engine)


def text(path, encoding="utf-8", newline="", **options):
    """Rows of people whom nobody would have in a list of that encoding are left out, and it is said which ones are there."""
    kept = [index for index, row in enumerate(people["rows"]) if belongs(row, encoding)]
    with open(path, "w", encoding=encoding, newline=newline) as file:
        writer = csv.writer(file, **options)
        writer.writerow(header)
        writer.writerows([rows[index] for index in kept])
    return {"rows": kept}


def belongs(row, encoding):
    text = "".join(str(value) for value in row)
    # It has every character that there is, and is what Chinese programs write.
    if encoding == "gb18030":
        return not re.search("[^ -~\n\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]", text)
    try:
        text.encode(encoding)
        return True
    except UnicodeEncodeError:
        return False


op, xw, pd = (f"{name} {version}" for name, version in (
    ("openpyxl", openpyxl.__version__), ("XlsxWriter", xlsxwriter.__version__), ("pandas", pandas.__version__)))
form(op, "whole", "xlsx", openpyxl_with)
form(op, "iso dates", "xlsx", lambda path: openpyxl_with(path, iso_dates=True))
form(op, "of 1904", "xlsx", lambda path: openpyxl_with(path, epoch=openpyxl.utils.datetime.CALENDAR_MAC_1904))
form(op, "write only", "xlsx", openpyxl_write_only)
form(op, "behind a hidden sheet", "xlsx", openpyxl_hidden_first)
form(xw, "whole", "xlsx", xlsxwriter_with)
form(xw, "constant memory", "xlsx", lambda path: xlsxwriter_with(path, constant_memory=True))
form(xw, "of 1904", "xlsx", lambda path: xlsxwriter_with(path, date_1904=True))
form(xw, "behind a chart", "xlsx", lambda path: xlsxwriter_with(path, chart=True))
form(pd, "by openpyxl", "xlsx", lambda path: excel(path, "openpyxl"))
form(pd, "by XlsxWriter", "xlsx", lambda path: excel(path, "xlsxwriter"))
form(pd, "csv", "csv", lambda path: frame.to_csv(path, index=False))
form(pd, "csv with BOM", "csv", lambda path: frame.to_csv(path, index=False, encoding="utf-8-sig", sep=";"))
form(pd, "quoted texts", "csv", lambda path: frame.to_csv(path, index=False, quoting=csv.QUOTE_NONNUMERIC))
py = f"Python {sys.version.split()[0]}"
form(py, "csv", "csv", text)
form(py, "tabs", "tsv", lambda path: text(path, dialect="excel-tab"))
form(py, "unix", "csv", lambda path: text(path, dialect="unix"))
form(py, "UTF-16", "csv", lambda path: text(path, encoding="utf-16", dialect="excel-tab"))
for encoding in ("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "mac_roman", "shift_jis", "gb18030"):
    form(py, encoding, "csv", lambda path: text(path, encoding=encoding, delimiter=";"))
