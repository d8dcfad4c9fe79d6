/** Written in by the build: the version of package.json, and the day of the commit. */
declare const BUILD_VERSION: string | undefined;
declare const BUILD_DAY: string | undefined;

export const VERSION = typeof BUILD_VERSION === "string" ? BUILD_VERSION : "chưa đóng gói";
export const BUILT_ON = typeof BUILD_DAY === "string" ? BUILD_DAY : "";
