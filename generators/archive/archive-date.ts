/** The first moment a ZIP can name. JSZip reads it in UTC, so the time zone cannot change the bytes. */
export const ARCHIVE_DATE = new Date(Date.UTC(1980, 0, 1));
