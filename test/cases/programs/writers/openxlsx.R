# Writes the list of people with R's writers: Rscript openxlsx.R WORK FOLDER. It reads people.tsv in WORK. A line of JSON for each file.
words <- commandArgs(trailingOnly = TRUE)
work <- words[1]
folder <- words[2]
types <- readLines(file.path(work, "types.txt"))
people <- read.delim(file.path(work, "people.tsv"), colClasses = "character", check.names = FALSE,
                     encoding = "UTF-8", na.strings = character(), quote = "\"")
for (column in seq_along(types)) {
  value <- people[[column]]
  value[value == "" & types[column] != "text"] <- NA
  people[[column]] <- switch(types[column],
    day = as.Date(value), moment = as.POSIXct(value, format = "%Y-%m-%dT%H:%M:%S", tz = "UTC"),
    whole = as.integer(value), decimal = as.numeric(value), "yes-no" = as.logical(value), value)
}
told <- function(program, form, file)
  cat(sprintf('{"program":"%s","form":"%s","file":"%s"}\n', program, form, file))
options(openxlsx.dateFormat = "yyyy-mm-dd", openxlsx.datetimeFormat = "yyyy-mm-dd hh:mm:ss")
openxlsx::write.xlsx(people, file.path(folder, "r-openxlsx.xlsx"), sheetName = "People")
program <- paste("openxlsx", packageVersion("openxlsx"))
told(program, "data frame", "r-openxlsx.xlsx")
openxlsx::write.xlsx(people, file.path(folder, "r-openxlsx-table.xlsx"), sheetName = "People", asTable = TRUE)
told(program, "table", "r-openxlsx-table.xlsx")
r <- paste0("R ", R.version$major, ".", R.version$minor)
write.csv(people, file.path(folder, "r-write-csv.csv"), row.names = FALSE, na = "", fileEncoding = "UTF-8")
told(r, "write.csv", "r-write-csv.csv")
write.csv2(transform(people, check.names = FALSE), file.path(folder, "r-write-csv2.csv"), row.names = FALSE, na = "", fileEncoding = "UTF-8")
told(r, "write.csv2", "r-write-csv2.csv")
