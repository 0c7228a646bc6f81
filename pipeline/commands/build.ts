/**
 * `npm run build`: checks the subject and writes its site to out/ (SOURCELINE_OUT names another
 * folder). With an error in the data there is no site. `-- --if-changed` keeps a site that is made
 * from the same inputs.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../../lib/model/problem';
import { loadSubject } from '../check/load-subject';
import { run } from '../setup/run.mjs';
import { hashBuildInputs } from '../site/build-inputs';
import { finishSite } from '../site/finish-site';
import { publishFiles } from '../site/publish-files';
import { repositoryFolder, subjectFolder } from '../subject/subject-folder';

const out = join(repositoryFolder, process.env.SOURCELINE_OUT ?? 'out');
const stamp = join(out, '.sourceline-inputs');
const inputs = hashBuildInputs();

if (
  process.argv.includes('--if-changed') &&
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === inputs
) {
  console.log('Nothing changed since the last build.');
} else {
  process.exitCode = await build();
}

async function build(): Promise<number> {
  rmSync(out, { recursive: true, force: true });
  const { subject, texts, problems } = loadSubject(subjectFolder());
  for (const problem of problems) {
    console.error(`${problem.severity === 'warning' ? 'warning: ' : ''}${formatProblem(problem)}`);
  }
  if (!subject) {
    console.error('There are errors in the data, so no site was built.');
    return 1;
  }
  const { version } = JSON.parse(readFileSync(join(repositoryFolder, 'package.json'), 'utf8'));
  publishFiles(subject, texts, version);
  const code = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    SOURCELINE_BUILD_ID: inputs.slice(0, 20),
  });
  if (code !== 0) {
    rmSync(out, { recursive: true, force: true });
    return code;
  }
  const { pages, files } = finishSite(out);
  writeFileSync(stamp, inputs);
  console.log(`${pages} pages in ${files} files: ${out}`);
  return 0;
}
