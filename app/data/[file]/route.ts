import { dataFiles, readDataFile } from '@/app/subject';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Every file that the build has compiled for `/data/`, under its own name. */
export function generateStaticParams(): { file: string }[] {
  return dataFiles().map(({ name }) => ({ file: name }));
}

const types: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json',
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
};

interface Context {
  readonly params: Promise<{ file: string }>;
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const extension = file.slice(file.lastIndexOf('.') + 1);
  return new Response(readDataFile(file), {
    headers: { 'Content-Type': types[extension] ?? 'application/octet-stream' },
  });
}
