import { expect, test } from 'vitest';
import { formatProblem } from '../../lib/model/problem';
import { candidates } from '../check/candidates';
import { readSubject } from '../subject/read-subject';
import { repositoryFolder } from '../subject/subject-folder';

test('data/candidates is what npm run extract writes, byte for byte', () => {
  const { subject, problems } = readSubject(repositoryFolder);
  const findings = [...problems, ...candidates(subject)].filter(({ file }) =>
    file.startsWith('data/candidates/'),
  );
  expect(subject.candidates.length).toBeGreaterThan(0);
  expect(findings.map(formatProblem)).toEqual([]);
});
