import type { People } from '#lib/core/people/people.ts';

export const PEOPLE: People = {
  own: [
    { id: 'own:1', name: 'Zoltán Kiss', aliases: ['Zoltan Kiss', 'Kiss Zoltán'], office: 'Central banker' },
    { id: 'own:2', name: 'Jane Roe', aliases: [], office: '' },
  ],
  muted: [
    { leaderId: 'Q1', name: 'Ada Roe', scope: 'everywhere', title: '' },
    {
      leaderId: 'text:ann poe',
      name: 'Ann Poe',
      scope: { article: 'https://gazette.example/vote' },
      title: 'A vote on the harbour',
    },
  ],
};
