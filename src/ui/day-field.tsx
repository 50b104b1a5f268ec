/**
 * A day that somebody enters. Browsers show it as their own language has it, where 06/01/2026 may be 1 June as well as 6 January:
 * so it stands below written out in the language of the page.
 */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { moment } from './words.ts';

interface DayFieldProps {
  readonly label: string;
  /** An ISO day; nothing where none is whole yet. */
  readonly value: string;
  readonly change: (day: string) => void;
}

export function DayField({ label, value, change }: DayFieldProps): JSX.Element {
  const id = useId();
  return (
    <div class="line">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        aria-describedby={`${id}-day`}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      <p class="dim" id={`${id}-day`}>
        {value && moment(value)}
      </p>
    </div>
  );
}
