/**
 * `npm run dev`: the site with its pages rebuilt as they are edited. When seeds/ or data/ change the
 * subject is checked and compiled anew; with an error in it the last good one stays.
 */
import { readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../../lib/model/problem';
import { loadSubject } from '../check/load-subject';
import { run } from '../setup/run.mjs';
import { publishFiles } from '../site/publish-files';
import { repositoryFolder, subjectFolder } from '../subject/subject-folder';

/** How long the files have to rest before they are read, in ms: editors save in several steps. */
const rest = 150;

const { version } = JSON.parse(readFileSync(join(repositoryFolder, 'package.json'), 'utf8'));

function compile(): boolean {
  const { subject, texts, problems } = loadSubject(subjectFolder());
  for (const problem of problems) console.error(formatProblem(problem));
  if (subject) publishFiles(subject, texts, version, subjectFolder());
  console.log(
    subject
      ? 'The data is compiled. Reload the page.'
      : 'The data has errors. The last good one stays.',
  );
  return subject !== null;
}

if (!compile()) process.exit(1);
let timer: NodeJS.Timeout | undefined;
for (const folder of ['seeds', 'data']) {
  watch(join(subjectFolder(), folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(compile, rest);
  });
}
process.exit(await run(process.execPath, ['node_modules/next/dist/bin/next', 'dev']));
