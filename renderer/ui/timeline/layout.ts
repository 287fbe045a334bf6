/** Heights of the parts of a timeline, in pixels from the top. */
export const AXIS_HEIGHT = 22;
/** Where the blocks begin. */
export const TRACK_TOP = 26;
/** How tall a block is. */
export const TRACK_HEIGHT = 48;
/** All of it. */
export const HEIGHT = 86;
