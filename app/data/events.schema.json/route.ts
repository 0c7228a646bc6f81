import { loadPublished } from '@/app/subject';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(loadPublished('events.schema.json'), {
    headers: { 'Content-Type': 'application/json' },
  });
}
