import { Specimen } from './specimen.tsx';

export interface EmptyStateProps {
  readonly title: string;
  /** The one gesture that fills the place. */
  readonly hint: string;
  readonly showsSpecimen?: boolean;
}

export function EmptyState({ title, hint, showsSpecimen = false }: EmptyStateProps) {
  return (
    <div class="empty-state">
      {showsSpecimen && <Specimen />}
      <h2>{title}</h2>
      <p>{hint}</p>
    </div>
  );
}
