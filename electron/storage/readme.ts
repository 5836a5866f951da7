/** The name of the file that tells how to read the journal's folder without Holdfast. */
export const README = 'README.txt';

/** What it begins with in every journal. */
export const README_BEGINNING = 'This folder is a journal.';

const FOLDERS = `WHAT IS WHERE

  records/      what you wrote, one file each
  history/      earlier versions
  trash/        what you deleted, for 30 days and more
  attachments/  pictures and other files that you kept
`;

const PARTING = `Please leave the names of the files as they are. Copies of the whole folder are a good
idea, on a disk that lies somewhere else.
`;

/** README.txt of an encrypted journal. Its commands are typed to the real age program in a journey. */
export const ENCRYPTED_README = `This folder is a journal. It is yours, and it does not need Holdfast, the program that
wrote it.

Each file whose name ends in .age is encrypted in the open age format. With your
passphrase and the free program "age" you can read all of it, on any computer:
https://age-encryption.org


TO READ ONE ENTRY

Open a terminal in this folder. Type the file's name in place of FILE; age asks for your
passphrase and shows the entry as plain text.

  age -d -i key.age FILE

For instance FILE is records/ab/ab....md.age

A picture or another file, such as attachments/ab/ab....png.age, goes into a file of its kind:

  age -d -i key.age -o ../picture.png FILE


TO READ ALL OF THEM

Take the key out first, so that you need not type the passphrase for each:

  age -d key.age > ../identity.txt

Then, on macOS or Linux, put every entry as plain text into a folder beside this one:

  mkdir ../plain
  find records -name '*.age' -exec sh -c 'age -d -i ../identity.txt "$1" > "../plain/$(basename "$1" .age)"' sh {} \\;

Whoever has identity.txt can read everything without a passphrase. Delete it when you are
done.


IF THE PASSPHRASE IS LOST

The recovery sheet has a line that begins with AGE-SECRET-KEY-1. Put that line into a text
file called identity.txt, in the folder above this one, and go on at "then". Without the
passphrase and without the sheet nobody can read this journal, whoever they are.


${FOLDERS}  key.age       the key, locked with your passphrase. Without it the passphrase opens nothing
  cache.age     only makes opening fast; may be deleted

${PARTING}`;

/** README.txt of a journal without a passphrase. */
export const PLAIN_README = `This folder is a journal. It is yours, and it does not need Holdfast, the program that
wrote it.

Each entry is a text file that any editor opens. At its top, between two lines of ---,
stand its date, title, people, tags and feelings; below is what you wrote, in Markdown.

This journal has no passphrase: whoever can open this folder can read it.


${FOLDERS}
${PARTING}`;
