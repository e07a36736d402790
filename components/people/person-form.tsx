import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnPerson } from '#lib/core/leaders/own-people.ts';
import { LONGEST_NAME, LONGEST_OFFICE, MOST_SPELLINGS } from '#lib/core/people/people.ts';
import { splitSpellings } from '#lib/core/people/split-spellings.ts';
import { collapseSpace } from '#lib/core/text/collapse-space.ts';
import { useText } from '../text/text-context.ts';

export type PersonFields = Omit<OwnPerson, 'id'>;

export interface PersonFormProps {
  /** As it is when the form opens; null for someone new. */
  readonly person: PersonFields | null;
  readonly onSave: (person: PersonFields) => void;
  /** There where it can be closed without saving. */
  readonly onCancel?: () => void;
}

/** Someone the reader wants marked: a name, and where they like other spellings and an office. */
export function PersonForm({ person, onSave, onCancel }: PersonFormProps) {
  const { t } = useText();
  const [name, setName] = useState(person?.name ?? '');
  const [spellings, setSpellings] = useState(person?.aliases.join(', ') ?? '');
  const [office, setOffice] = useState(person?.office ?? '');
  const first = useRef<HTMLInputElement>(null);
  // It opens in the place of the button that was pressed, and takes its focus.
  useEffect(() => {
    if (person !== null) first.current?.focus();
  }, []);
  const isName = /\p{L}/u.test(name);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isName) return;
    const clean = collapseSpace(name);
    onSave({
      name: clean,
      aliases: splitSpellings(spellings)
        .filter((spelling) => spelling !== clean && spelling.length <= LONGEST_NAME)
        .slice(0, MOST_SPELLINGS),
      office: collapseSpace(office),
    });
    if (person !== null) return;
    setName('');
    setSpellings('');
    setOffice('');
  };
  return (
    <form
      class="person-form"
      aria-label={person === null ? t('personAdd') : t('personEdit', person.name)}
      onSubmit={submit}
    >
      <label>
        {t('personName')}
        <input
          ref={first}
          type="text"
          class="text-field"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('personSpellings')}
        <input
          type="text"
          class="text-field"
          autocomplete="off"
          placeholder={t('personSpellingsHint')}
          value={spellings}
          onInput={(event) => setSpellings(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('personOffice')}
        <input
          type="text"
          class="text-field"
          autocomplete="off"
          maxLength={LONGEST_OFFICE}
          value={office}
          onInput={(event) => setOffice(event.currentTarget.value)}
        />
      </label>
      <p class="person-form-acts">
        <button type="submit" class="button" disabled={!isName}>
          {t(person === null ? 'personAdd' : 'personSave')}
        </button>
        {onCancel && (
          <button type="button" class="button button-quiet" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </p>
    </form>
  );
}
