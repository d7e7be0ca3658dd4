package cz.tripartita.gateway.catalogueload;

/** How a load stands. */
public enum LoadState {
    RUNNING,
    /** Every row was loaded or refused. */
    DONE,
    /** A row was refused where all were to be loaded or none: none was. */
    REFUSED,
    /** Something went wrong on our side; the same file again goes on where it stopped. */
    FAILED,
    /** The service stopped meanwhile; the same file again goes on where it stopped. */
    INTERRUPTED
}
