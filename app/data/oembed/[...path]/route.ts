import { embeddedPages, oembedJson } from '@/app/oembed';
import { loadSubject } from '@/app/subject';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface OembedParams {
  readonly params: Promise<{ path: string[] }>;
}

export function generateStaticParams(): { path: string[] }[] {
  return embeddedPages(loadSubject()).map(({ file }) => ({ path: file.split('/') }));
}

export async function GET(_request: Request, { params }: OembedParams): Promise<Response> {
  const file = (await params).path.join('/');
  const page = embeddedPages(loadSubject()).find((candidate) => candidate.file === file);
  if (!page) throw new Error(`no such page to embed: ${file}`);
  return new Response(oembedJson(page), { headers: { 'Content-Type': 'application/json' } });
}
