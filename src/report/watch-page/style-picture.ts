const VERSIONS = ['v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'vx'];

const fills = ['failed', 'outage', ...VERSIONS].map((name) => `.${name}{fill:url(#p-${name})}`);
const grounds = VERSIONS.map((name) => `.${name}-pattern rect{fill:var(--${name})}`);

/** The style of the picture over time. Names stand left of the lanes, on a narrow screen above them. */
export const PICTURE_STYLE = `
.defs{position:absolute;width:0;height:0}
.picture{margin-top:8px;container-type:inline-size}
.lane{display:grid;grid-template-columns:168px minmax(0,1fr);gap:0 16px;align-items:end;margin-top:12px}
.lane .name{font-size:.8125rem;line-height:1.35;color:var(--quiet)}
.lane .name b{display:block;color:var(--text);font-size:.875rem}
.axis{align-items:start;margin-top:4px}
.plot{display:block;overflow:visible}
.plot text{font-size:12px;fill:var(--text)}
.plot .clock{fill:var(--quiet)}
.plot .number{font-weight:650;fill:var(--card)}
.badge{fill:var(--bad)}
.grid,.base{stroke:var(--line);stroke-width:1}
.ok{fill:var(--ok)}
.held{fill:var(--held)}
${[...fills, ...grounds].join('\n')}
.pattern path{stroke:var(--stripe);stroke-width:2.5;fill:none}
.pattern circle{fill:var(--stripe)}
.failed-pattern rect{fill:var(--fail)}
.failed-pattern path{stroke:var(--fail-stripe);stroke-width:1.5}
.outage-pattern rect{fill:var(--outage)}
.outage-pattern path{stroke:var(--outage-stripe);stroke-width:1}
.mark{stroke:var(--bad);stroke-width:2;fill:none;stroke-linecap:round}
.mark[href="#ring"]{stroke:var(--held);fill:var(--card)}
.mark[href="#drop"]{stroke:none;fill:var(--text)}
.tip{fill:transparent}
.tip:hover{fill:var(--text);fill-opacity:.12}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:.8125rem;color:var(--quiet);margin-top:14px}
.legend li{display:flex;align-items:center;gap:6px;min-width:0}
.legend.versions{grid-column:2;margin-top:6px;color:var(--text)}
.legend.versions span{color:var(--quiet)}
.swatch{width:22px;height:12px;flex:none;border-radius:2px}
.swatch.glyph{width:14px;height:14px}
@media (max-width:640px){
.lane{grid-template-columns:minmax(0,1fr)}
.lane .name{margin-bottom:2px}
.lane .name b{display:inline}
.legend.versions{grid-column:1}
}
@container (max-width:840px){.minor{display:none}}`;
