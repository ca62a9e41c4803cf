import { Fragment } from "react";

/** Of an address that fits a line nowhere, as a hash before the @: it may break where it has to. */
const LONGEST_WHOLE = 26;

/** What of an e-mail address stays on one line: it breaks before its @ and its dots. */
export const emailPieces = (email: string): string[] => email.split(/(?=[@.])/);

/** An e-mail address that breaks at its @ and its dots, where it has to break at all; never at a hyphen or within a word. */
export function EmailText({ email }: { email: string }) {
  return emailPieces(email).map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name
    <Fragment key={i}>
      {i > 0 ? <wbr /> : null}
      {piece.length > LONGEST_WHOLE ? piece : <span className="whitespace-nowrap">{piece}</span>}
    </Fragment>
  ));
}
