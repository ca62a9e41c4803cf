/** The styles of the reference page, light and dark. */
export const STYLE = `
:root{color-scheme:light dark;--line:light-dark(#d8dbe0,#3a3f47);--soft:light-dark(#f4f5f7,#1d2127);--accent:light-dark(#0b57d0,#8ab4f8)}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
form{position:sticky;top:0;z-index:1;background:Canvas;padding:.6rem 0;border-bottom:1px solid var(--line)}label{font-weight:600}#count{font-size:.9rem;opacity:.8}
details{scroll-margin-top:4.5rem}p{max-width:48rem}h1{margin:.2rem 0}h2{margin:1.5rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .25rem}
input{font:inherit;padding:.4rem .6rem;width:min(100%,24rem);border:1px solid var(--line);border-radius:.4rem}
details{border:1px solid var(--line);border-radius:.5rem;margin:.4rem 0;padding:.4rem .75rem}summary{cursor:pointer}
summary b{display:inline-block;min-width:4.5rem;color:var(--accent)}summary span{opacity:.8}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;padding:.2rem .6rem .2rem 0;border-top:1px solid var(--line);vertical-align:top;font-weight:400}
pre{background:var(--soft);padding:.6rem;border-radius:.4rem;overflow:auto;font-size:.85rem;max-height:24rem}
code{font-family:ui-monospace,monospace;font-size:.9em}a{color:var(--accent)}
@media (max-width:40rem){label{display:block}details{scroll-margin-top:7rem}tr{display:grid;border-top:1px solid var(--line);padding:.3rem 0}th,td{border:0;padding:0}td:empty{display:none}}`;

/** Shows the operations that contain every word typed, and opens the one named in the URL. */
export const SCRIPT = `
const box=document.getElementById("search"),count=document.getElementById("count"),all=[...document.querySelectorAll("details")];
const show=()=>{const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);let n=0;
for(const d of all){d.hidden=!words.every(w=>d.dataset.words.includes(w));if(!d.hidden)n++}
for(const s of document.querySelectorAll("section"))s.hidden=!s.querySelector("details:not([hidden])");
count.textContent=words.length?n+" of "+all.length+" operations":all.length+" operations"};
box.form.addEventListener("submit",e=>e.preventDefault());box.addEventListener("input",show);show();
const named=location.hash&&document.getElementById(location.hash.slice(1));if(named){named.open=true;named.scrollIntoView()}`;
