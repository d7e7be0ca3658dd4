package cz.tripartita.readmodels.quality;

/** What found a finding. */
public enum FindingSource {
    QUALITY_VISIT,
    CONTENT_CHECK
}
