/** Where there is nothing to show before answers are computed: what is missing, and the step that really comes next. */
import type { JSX } from 'preact';
import type { Home } from '../app/api.types.ts';
import { Empty, type PanelProps } from './part.tsx';

/** Steps that lead to the first numbers, in their order. */
const TOWARDS = ['prepare', 'forms', 'monitor'] as const;

interface UnratedProps extends Pick<PanelProps, 'go'> {
  readonly home: Home;
  readonly children: string;
}

/** Where none of these comes next, as in a copy, nobody is sent anywhere. */
export function Unrated({ home, go, children }: UnratedProps): JSX.Element {
  const next = TOWARDS.find((step) => step === home.front.next.step);
  return next ? (
    <Empty to={next} go={go}>
      {children}
    </Empty>
  ) : (
    <Empty>{children}</Empty>
  );
}
