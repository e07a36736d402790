import { useState } from 'preact/hooks';
import type { OwnPerson } from '#lib/core/leaders/own-people.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useText } from '../text/text-context.ts';
import { type PersonFields, PersonForm } from './person-form.tsx';

export interface OwnPeopleProps {
  readonly people: readonly OwnPerson[];
  readonly onAdd: (person: PersonFields) => void;
  readonly onChange: (person: OwnPerson) => void;
  readonly onRemove: (person: OwnPerson) => void;
}

/** The people the reader has marked besides the roster, each to be changed or removed, and a form for one more. */
export function OwnPeople({ people, onAdd, onChange, onRemove }: OwnPeopleProps) {
  const { t, locale } = useText();
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <>
      {people.length === 0 ? (
        <p class="faint">{t('ownPeopleNone')}</p>
      ) : (
        <ul class="person-list" aria-label={t('ownPeople')}>
          {people
            .toSorted((a, b) => a.name.localeCompare(b.name, locale))
            .map((person) => (
              <li key={person.id}>
                {editing === person.id ? (
                  <PersonForm
                    person={person}
                    onSave={(fields) => {
                      setEditing(null);
                      onChange({ ...fields, id: person.id });
                    }}
                    onCancel={() => setEditing(null)}
                  />
                ) : (
                  <>
                    <p class="person-words">
                      <strong dir="auto">{person.name}</strong>
                      {person.office !== '' && <span dir="auto">{person.office}</span>}
                      {person.aliases.length > 0 && (
                        <span class="faint" dir="auto">
                          {new Intl.ListFormat(locale, { type: 'unit' }).format(person.aliases)}
                        </span>
                      )}
                    </p>
                    <IconButton
                      glyph="note"
                      label={t('personEdit', person.name)}
                      onClick={() => setEditing(person.id)}
                    />
                    <IconButton
                      glyph="delete"
                      label={t('personRemove', person.name)}
                      onClick={() => onRemove(person)}
                    />
                  </>
                )}
              </li>
            ))}
        </ul>
      )}
      <PersonForm person={null} onSave={onAdd} />
    </>
  );
}
