export const SEE_FILE = "Còn vướng mắc, xem hồ sơ họp";

/** To be ticked by hand. */
export const BOX = "□";
