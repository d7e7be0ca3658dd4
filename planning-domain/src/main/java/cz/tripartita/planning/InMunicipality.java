package cz.tripartita.planning;

/** Something that belongs to one municipality; for everybody else it does not exist. */
public interface InMunicipality {

    /** The municipality that it belongs to. */
    String municipality();
}
