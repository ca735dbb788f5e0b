import { COLORS } from './style-colors.ts';
import { PICTURE_STYLE } from './style-picture.ts';

const TEXT = `
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%}
header,main,footer{max-width:1080px;margin:0 auto;padding:0 20px}
header{padding-top:28px}
h1,h2,h3,p,dl,dd,ul,ol,figure{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:1rem;font-weight:600;color:var(--quiet);overflow-wrap:anywhere;overflow:clip}
h2{font-size:1.5rem;line-height:1.25;font-weight:650;text-wrap:balance}
h3,caption,figcaption{font-size:1.05rem;font-weight:650;text-align:left;padding:0 0 8px}
section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:24px;margin:16px 0 28px}
small{font-size:.8125rem;color:var(--quiet)}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
code{font:0.9em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--ground);border-radius:4px;padding:1px 4px;overflow-wrap:anywhere}
bdi{overflow-wrap:anywhere}
.foreign{display:inline-block;max-width:100%;overflow:clip;vertical-align:bottom}
.where{font-weight:600;margin-bottom:16px}
.where span{display:block;font-weight:400;font-size:.875rem;color:var(--quiet)}
footer{padding-bottom:40px;color:var(--quiet);font-size:.875rem}
footer p+p{margin-top:8px}
.left-out,.empty{color:var(--quiet);font-size:.875rem;margin-top:6px}`;

const PARTS = `
.verdict{display:grid;grid-template-columns:44px 1fr;gap:6px 16px;padding:20px;border-radius:10px;border:1px solid;align-items:start}
.verdict.good{background:var(--good-ground);border-color:var(--good)}
.verdict.bad{background:var(--bad-ground);border-color:var(--bad)}
.verdict.look{background:var(--look-ground);border-color:var(--look)}
.verdict p{margin-top:6px;overflow:clip;max-width:75ch}
.asked{font-weight:650}
.icon{width:1.15em;height:1.15em;vertical-align:-.2em;flex:none}
.verdict>.icon{width:44px;height:44px}
.icon circle{fill:currentColor}
.icon path{fill:none;stroke:var(--card);stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}
.icon.good{color:var(--good)}.icon.bad{color:var(--bad)}.icon.look{color:var(--look)}.icon.quiet{color:var(--quiet)}
.ladder{grid-column:1/-1;display:grid;grid-template-columns:repeat(auto-fit,minmax(210px,1fr));gap:8px;margin-top:14px}
.ladder li{display:flex;gap:10px;background:var(--card);border-radius:8px;padding:10px 12px}
.ladder span{color:var(--quiet);font-size:.875rem}
.ladder .icon{width:22px;height:22px;margin-top:1px}
.ladder p{margin:0;font-size:.875rem;color:var(--quiet)}
.ladder em{font-style:normal;font-size:.8125rem;font-weight:600;border:1px solid var(--quiet);border-radius:99px;padding:0 8px;margin-left:6px}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:20px 24px;margin:24px 0}
.figures>div{border-left:3px solid var(--line);padding-left:12px;min-width:0}
.figures dt,.settings dt{font-size:.8125rem;color:var(--quiet)}
.figures dd{font-size:1.25rem;font-weight:650;line-height:1.35}
.figures small{display:block;font-weight:400;margin-top:2px}
.figures>div:last-child{grid-column:span 2}
dd .bad{color:var(--bad)}
table{border-collapse:collapse;width:100%;font-size:.875rem;margin-top:24px}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-top:1px solid var(--line);font-weight:400}
thead th{color:var(--quiet);border-top:0;font-size:.8125rem}
td:last-child{padding-right:0}
td b{white-space:nowrap}
.scroll{overflow-x:auto;contain:inline-size}
.scroll table{margin-top:8px}
.scroll th,.scroll td{padding-right:16px;min-width:64px}
.scroll td{text-align:left}
details{margin:12px 0 0}
summary{cursor:pointer;font-size:.875rem;color:var(--link);padding:4px 0}
section>h3{margin-top:28px}
.settings{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px 24px;font-size:.875rem}
.settings>div:last-child{grid-column:span 2}
.limits{margin-top:14px;font-size:.875rem;color:var(--quiet)}
.limits li{padding-left:16px;position:relative}
.limits li::before{content:"–";position:absolute;left:0}`;

const PLACES = `
@media (max-width:640px){
header,main,footer{padding-left:12px;padding-right:12px}
section{padding:14px;border-radius:10px}
h2{font-size:1.25rem}
.verdict{padding:14px;grid-template-columns:30px 1fr;gap:4px 10px}
.verdict>.icon{width:30px;height:30px}
.figures{grid-template-columns:1fr 1fr;gap:16px 12px}
.figures dd{font-size:1.0625rem}
.settings{grid-template-columns:1fr 1fr}
.figures>div:last-child{grid-column:1/-1}
th,td{padding-right:8px}
.failures tr{display:grid;grid-template-columns:1fr 1.3fr}
.failures th:last-child,.failures td:last-child{grid-column:1/-1;border-top:0;padding-top:0}
}
@media print{
body{background:#fff;font-size:11pt}
header,main,footer{max-width:none;padding:0}
section{border:0;padding:0;margin:12pt 0}
section+section{break-before:page}
.verdict,.figures,.lane,.picture,tr{break-inside:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.as-table{display:none}
}`;

/** The style of the page; its content security policy allows no other. */
export const STYLE = COLORS + TEXT + PARTS + PICTURE_STYLE + PLACES;
