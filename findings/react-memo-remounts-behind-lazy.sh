#!/usr/bin/env bash
# react 19.3.1: a component that is memoized by itself and reached through `lazy` is mounted anew each time that `lazy` is called again.
#
# React keeps an element's component where its new type is another `lazy` that resolves to the same component. For a function it does; for
# `memo(function …)` it does not: what it compares with is the function within. Each lazy reference to a component in the answer of a
# server component is such a call, so that `router.refresh()` and `revalidatePath()` take away the state of every memoized component that
# a server component renders, and close its dialogs. A plain function that renders the memoized one is kept.
#
# Seen, after each is given by a new `lazy` of the same component:
#   function: mounted 1 time
#   memo: mounted 2 times
#   function around memo: mounted 1 time
set -euo pipefail
script=$(realpath "$0")
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund react@19.3.1 react-dom@19.3.1 jsdom@27.4.0
cat >kept.mjs <<'JS'
import { JSDOM } from "jsdom";
const { window } = new JSDOM("<main></main>");
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });
const { act, createElement, lazy, memo, useEffect } = await import("react");
const { createRoot } = await import("react-dom/client");

let mounted = 0;
const Plain = () => {
  useEffect(() => void mounted++, []);
  return "here";
};
const Memoized = memo(Plain);
const Around = () => createElement(Memoized);

/** As an answer of the server names a component: known already, so that nothing waits. */
const named = (component) => lazy(() => ({ then: (resolve) => resolve({ default: component }) }));

for (const [name, component] of Object.entries({ function: Plain, memo: Memoized, "function around memo": Around })) {
  mounted = 0;
  const root = createRoot(document.querySelector("main"));
  for (let answer = 0; answer < 2; answer++) await act(() => root.render(createElement(named(component))));
  await act(() => root.unmount());
  console.log(`${name}: mounted ${mounted} ${mounted === 1 ? "time" : "times"}`);
}
JS
seen=$(node kept.mjs)
echo "$seen"
diff <(echo "$seen") <(sed -n '/^# Seen/,/^set/ s/^#   //p' "$script")
