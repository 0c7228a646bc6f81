import { loadPublished } from '@/app/subject';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(loadPublished('search.json'), {
    headers: { 'Content-Type': 'application/json' },
  });
}
