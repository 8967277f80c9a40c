@rem The scripts of package.json begin with the shell's `exec`, so that a signal sent to npm reaches what npm runs. cmd.exe has no such word: this is it.
@%*
