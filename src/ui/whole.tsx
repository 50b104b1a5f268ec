/** A text on paper: an address of mail, a NIP, a day or a share of a hundred in it is never parted by the end of a line. */
import type { JSX } from 'preact';

const WHOLE = /(\S+@\S+|(?:NIP )?\d{18}|\d{1,2} [A-Z][a-z]+ \d{4}|\d+(?:[.,]\d+)? ?%)/;
/** Characters for which a column has room beside others; what is longer may be parted, so that it does not widen the page. */
const LONGEST = 40;

export const Whole = ({ text }: { readonly text: string }): JSX.Element => (
  <>
    {text.split(WHOLE).map((part, index) =>
      index % 2 === 1 && part.length <= LONGEST ? (
        <span key={index} class="whole">
          {part}
        </span>
      ) : (
        part
      ),
    )}
  </>
);
