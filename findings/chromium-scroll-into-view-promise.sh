#!/usr/bin/env bash
# Chromium 156, react 19.3.1: `scrollIntoView` returns a promise, which an effect written as an expression hands to React as its clean-up.
#
# `useEffect(() => element.scrollIntoView(), [])` was harmless while the method returned nothing. React keeps what an effect returns and
# calls it when the component goes: the promise is no function, and the nearest error boundary takes the place of the page. A production
# build says nothing until then. `scrollTo`, `scrollBy` and `scroll` of an element are the same. Braces round the call are the cure.
#
# Seen, with an effect of either kind whose component is taken off the page:
#   scrollIntoView returns [object Promise]
#   scrollTo returns [object Promise]
#   scrollBy returns [object Promise]
#   scroll returns [object Promise]
#   braces: there
#   braces: closed
#   expression: there
#   expression: closed
#   expression: TypeError, it is not a function
set -euo pipefail
chromium=$(command -v chromium-headless-shell)
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund react@19.3.1 react-dom@19.3.1 esbuild@0.28.2
cat >page.jsx <<'JS'
import { Component, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

const said = [];
const say = (line) => {
  said.push(line);
  document.querySelector("pre").textContent = said.join("\n");
};
for (const method of ["scrollIntoView", "scrollTo", "scrollBy", "scroll"])
  say(`${method} returns ${Object.prototype.toString.call(document.body[method]())}`);

const effects = { expression: () => document.body.scrollIntoView(), braces: () => { document.body.scrollIntoView(); } };

function Scrolled({ written }) {
  useEffect(effects[written], []);
  return null;
}

function Closing({ written }) {
  const [open, setOpen] = useState(true);
  useEffect(() => {
    say(`${written}: there`);
    const timer = setTimeout(() => {
      setOpen(false);
      setTimeout(() => say(`${written}: closed`));
    }, 50);
    return () => clearTimeout(timer);
  }, []);
  return open ? <Scrolled written={written} /> : null;
}

class Boundary extends Component {
  state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  componentDidCatch({ name, message }) {
    say(`${this.props.written}: ${name}, ${message.replace(/^\S+/, "it")}`);
  }
  render() {
    return this.state.failed ? null : this.props.children;
  }
}

const show = (written) =>
  createRoot(document.body.appendChild(document.createElement("div"))).render(
    <Boundary written={written}><Closing written={written} /></Boundary>,
  );
show("braces");
setTimeout(() => show("expression"), 200);
JS
npx esbuild page.jsx --bundle --jsx=automatic --minify-syntax --define:process.env.NODE_ENV='"production"' --log-level=error --outfile=page.js
echo '<!doctype html><body><pre></pre><script src="page.js"></script></body>' >page.html
"$chromium" --no-sandbox --virtual-time-budget=2000 --dump-dom "file://$here/page.html" 2>/dev/null |
  sed -n '/<pre>/,/<\/pre>/p' | sed -e 's/.*<pre>//' -e 's/<\/pre>.*//' >seen.txt
cat >expected.txt <<'TXT'
scrollIntoView returns [object Promise]
scrollTo returns [object Promise]
scrollBy returns [object Promise]
scroll returns [object Promise]
braces: there
braces: closed
expression: there
expression: closed
expression: TypeError, it is not a function
TXT
"$chromium" --version
node -p '"react " + require("react/package.json").version'
diff expected.txt seen.txt
cat seen.txt
