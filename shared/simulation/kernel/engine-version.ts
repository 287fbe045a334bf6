/** Version of the engine of events. Whatever changes what a seed gives changes it, so that old reports can be told apart. */
export const ENGINE_VERSION = '2';
