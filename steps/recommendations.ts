import { setDefinitionFunctionWrapper } from '@cucumber/cucumber';
import { Failed } from './session/verdict';
import { SuiteWorld } from './world';

type Code = (this: unknown, ...args: unknown[]) => unknown;

/** A step that finds a recommendation not followed is noted and does not end its scenario: what comes after it may bind. */
setDefinitionFunctionWrapper((code: Code): Code => {
  return async function (this: unknown, ...args: unknown[]): Promise<unknown> {
    try {
      return await code.apply(this, args);
    } catch (error) {
      if (!(error instanceof Failed) || !(this instanceof SuiteWorld) || !this.recommends(error.failure, error.by))
        throw error;
      return undefined;
    }
  };
});
