/** Heights of the parts of a timeline, in pixels from the top. */
export const AXIS_HEIGHT = 22;
export const TRACK_TOP = 26;
export const TRACK_HEIGHT = 48;
export const HEIGHT = 86;
