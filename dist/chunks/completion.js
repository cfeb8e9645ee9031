require("./rolldown-runtime.js");function e(e){return`# bash completion for orchestrator
_orchestrator() {
  local cur prev place word
  cur="\${COMP_WORDS[COMP_CWORD]}"
  prev="\${COMP_WORDS[COMP_CWORD-1]}"
  place=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$place $word" in
${e.filter(({path:e,next:t})=>e.length>0&&t.some(({summary:e})=>e!==``)).map(({path:e})=>`      " ${e.join(` `)}") place=" ${e.join(` `)}" ;;`).join(`
`)}
      *) case "$word" in -*) ;; *) place="$place $word"; break ;; esac ;;
    esac
  done
  case "$place:$prev" in
${e.flatMap(t).join(`
`)}
  esac
  case "$place" in
${e.map(n).join(`
`)}
  esac
}
complete -o default -F _orchestrator orchestrator
`}function t(e){return e.flags.filter(({value:e})=>e!==void 0).map(t=>{let n=t.choices===void 0?`COMPREPLY=()`:r(t.choices);return`    ${JSON.stringify(`${i(e)}:--${t.name}`)}) ${n}; return ;;`})}function n(e){let t=[...e.next.map(({word:e})=>e),...e.flags.map(({name:e})=>`--${e}`)],n=r(e.flags.map(({name:e})=>`--${e}`)),a=e.takesFiles?`[[ $cur == -* ]] && ${n}`:r(t);return`    ${JSON.stringify(i(e))}) ${a} ;;`}function r(e){return`COMPREPLY=($(compgen -W "${e.join(` `)}" -- "$cur"))`}function i(e){return e.path.map(e=>` ${e}`).join(``)}function a(e){return[`# fish completion for orchestrator`,`complete -c orchestrator -f`,...e.flatMap(o),``].join(`
`)}function o(e){let t=`complete -c orchestrator -n ${u(s(e))}`,n=e.takesFiles?[`${t} -F`]:[],r=e.next.map(({word:e,summary:n})=>`${t} -a ${u(e)}${l(n)}`);return[...n,...r,...e.flags.map(e=>`${t} ${c(e)}${l(e.description)}`)]}function s({path:e,next:t}){if(e.length===0)return`__fish_use_subcommand`;let n=e.map(e=>`__fish_seen_subcommand_from ${e}`).join(`; and `),r=t.map(({word:e})=>e).join(` `);return r===``?n:`${n}; and not __fish_seen_subcommand_from ${r}`}function c(e){return e.value===void 0?`-l ${e.name}`:`-l ${e.name} -x${e.choices===void 0?``:` -a ${u(e.choices.join(` `))}`}`}function l(e){return e===``?``:` -d ${u(e)}`}function u(e){return`'${e.replaceAll(`\\`,`\\\\`).replaceAll(`'`,`\\'`)}'`}const d={name:`help`,description:`Show help`};async function f(e,t=[]){let n=t.length===0?[{name:`version`,description:`Print the version`}]:[];return[{path:t,next:Object.entries(e.verbs).map(([e,{summary:t}])=>({word:e,summary:t})),flags:[d,...n],takesFiles:!1},...(await Promise.all(Object.entries(e.verbs).map(async([e,n])=>{let r=await n.load(),i=[...t,e];if(r.kind===`group`)return f(r,i);let a=r.arguments.flatMap(e=>e.choices??[]),o=r.arguments.some(({name:e})=>e===`plan`);return[{path:i,next:a.map(e=>({word:e,summary:``})),flags:[...r.flags,d],takesFiles:o}]}))).flat()]}function p(e){return`#compdef orchestrator
_orchestrator() {
  local place="" word
  local -a offers
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$place $word" in
${e.filter(({path:t})=>t.length>0&&e.some(e=>e.path.length>t.length&&e.path[0]===t[0])).map(({path:e})=>`      " ${e.join(` `)}") place=" ${e.join(` `)}" ;;`).join(`
`)}
      *) [[ "$word" == -* ]] || { place="$place $word"; break } ;;
    esac
  done
  case "$place:\${words[CURRENT-1]}" in
${e.flatMap(m).join(`
`)}
  esac
  case "$place" in
${e.map(g).join(`
`)}
  esac
}
compdef _orchestrator orchestrator
`}function m(e){return e.flags.filter(({value:e})=>e!==void 0).map(({name:t,choices:n})=>{let r=n===void 0?`_files`:`compadd -- ${n.join(` `)}`;return`    ${JSON.stringify(`${h(e)}:--${t}`)}) ${r}; return ;;`})}function h(e){return e.path.map(e=>` ${e}`).join(``)}function g(e){let t=e.next.map(({word:e,summary:t})=>_(t===``?e:`${e}:${t}`)),n=e.flags.map(({name:e,description:t})=>_(`--${e}:${t}`)),r=e.takesFiles?` _files`:``;return`    ${JSON.stringify(h(e))}) offers=(${[...t,...n].join(` `)}); _describe orchestrator offers;${r} ;;`}function _(e){return`'${e.replaceAll(`'`,`'\\''`)}'`}const v={bash:e,zsh:p,fish:a};function y(e){return{kind:`verb`,arguments:[{name:`shell`,description:`Your shell`,choices:Object.keys(v)}],flags:[],example:`completion bash > ~/.local/share/bash-completion/completions/orchestrator`,details:`zsh: put the script into a folder of $fpath as _orchestrator. fish: into ~/.config/fish/completions/orchestrator.fish.`,run:async(t,n)=>{let r=v[t.words[0]??``];return n.stdout.write(r?.(await f(e))??``),0}}}exports.createCompletionVerb=y;