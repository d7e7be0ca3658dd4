package cz.tripartita.gateway.catalogueload;

/**
 * How many rows of a file became what; the last four add up to the first, save for those in the making.
 *
 * @param read rows read so far, without the header
 * @param listed services that are new in the catalogue
 * @param changed services whose entry or registration changed
 * @param unchanged services that were in the catalogue as they stand in the file
 * @param refused rows that left nothing behind
 */
public record LoadCounts(int read, int listed, int changed, int unchanged, int refused) {}
