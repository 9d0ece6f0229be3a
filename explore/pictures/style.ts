/**
 * The look of a diagram, in light and dark. A page that has colours of its own sets the variables; who acts is said in words on
 * every arrow, so that no meaning hangs on a colour.
 */
export const diagramStyle = `
.state-diagram { --ground: #ffffff; --ink: #1b1f24; --quiet: #57606a; --box: #f3f5f8; --line: #57606a;
  --originator: #0b57a8; --cse: #0a6b4a; --device: #8f4700;
  font-family: Helvetica, Arial, "Liberation Sans", sans-serif; background: var(--ground); max-width: 100%; height: auto; }
@media (prefers-color-scheme: dark) { .state-diagram { --ground: #14181d; --ink: #e8ebef; --quiet: #a8b1bb; --box: #222931;
  --line: #a8b1bb; --originator: #84bcff; --cse: #6fdcb0; --device: #ffb86b; } }
.state-diagram .state path { fill: var(--box); stroke: var(--ink); }
.state-diagram .state text { fill: var(--ink); font-weight: 600; }
.state-diagram .start ellipse { fill: var(--ink); stroke: var(--ink); }
.state-diagram .group path { fill: none; stroke: var(--quiet); stroke-dasharray: 2 4; }
.state-diagram .group text { fill: var(--quiet); }
.state-diagram .Hosting-CSE { --line: var(--cse); }
.state-diagram .Originator { --line: var(--originator); }
.state-diagram .Device { --line: var(--device); }
.state-diagram .arrow path { fill: none; stroke: var(--line); }
.state-diagram .arrow polygon { fill: var(--line); stroke: var(--line); }
.state-diagram text { font-family: inherit; paint-order: stroke; stroke: var(--ground); stroke-width: 3px; stroke-linejoin: round; }
.state-diagram .state text { stroke: none; }
.state-diagram .who { fill: var(--line); }
.state-diagram .rule { fill: var(--ink); }
.state-diagram .statement { fill: var(--quiet); }
`;
