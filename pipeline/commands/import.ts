/**
 * `npm run import -- <file> [--name <id>] [--title <text>] [--chapter <id>] [--dates dmy|mdy|ymd] [--added <day>]`
 * brings the events of a file into the subject, and starts one in an empty folder (SOURCELINE_DATA names it).
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { dateOrders } from '../../lib/formats/import/read-date';
import { importFile } from '../import/import-file';
import { ImportRefused } from '../import/import-refused';
import { outcomeInWords } from '../import/outcome-in-words';
import { subjectFolder } from '../subject/subject-folder';

const usage = `usage: npm run import -- <file> [--name <id>] [--title <text>] [--chapter <id>] [--dates dmy|mdy|ymd] [--added <day>]
       <file>: JSON lines, CSV, or TimelineJS (JSON or spreadsheet, versions 2 and 3); may be .gz`;

const words = readArguments();
if (!words) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    console.log(outcomeInWords(await importFile(subjectFolder(), words)));
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    console.error(`${words.file}: not imported: ${error.message}.`);
    process.exitCode = 1;
  }
}

/** null for anything but the usage. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        title: { type: 'string' },
        chapter: { type: 'string' },
        dates: { type: 'string' },
        added: { type: 'string' },
      },
    });
    const [file, ...others] = positionals;
    const dates = dateOrders.find((order) => order === values.dates);
    if (file === undefined || others.length > 0) return null;
    if (values.dates !== undefined && dates === undefined) return null;
    if (values.added !== undefined && !z.iso.date().safeParse(values.added).success) return null;
    const { name, title, chapter, added } = values;
    return { file, name, title, chapter, dates, added };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
