package cz.tripartita.readmodels.catalogue;

/** Whether a service of the catalogue is there. */
public enum ServiceStatus {
    PROVIDED,
    ENDED
}
