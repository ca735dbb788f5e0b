import { registerHooks } from 'node:module';

// It imports JSON without saying so, which bundlers take and Node does not.
const hooks = registerHooks({
  load: (url, context, next) =>
    url.endsWith('.json')
      ? next(url, { ...context, importAttributes: { type: 'json' } })
      : next(url, context),
});

/** GitHub's own checks of workflow files and of action.yml. */
export const { validate } = await import('@actions/languageservice');
hooks.deregister();
