/** Everything that is bundled, each loaded only when its stub in dist asks for it: one set of chunks for all of them. */
export const action = () => import('./action.ts');
export const post = () => import('./post.ts');
export const watch = () => import('./watch-action.ts');
export const watchPost = () => import('./watch-post.ts');
export const cli = () => import('./cli.ts');
export const supervisor = () => import('./supervisor.ts');
export const recorder = () => import('./recorder.ts');
