package cz.tripartita.gateway.dispatch;

import org.axonframework.updates.configuration.UsagePropertyProvider;

/** Keeps Axon from reporting its use to its maker: a city's server talks to nobody unasked. */
final class NoUsageReports implements UsagePropertyProvider {

    @Override
    public Boolean getDisabled() {
        return true;
    }

    @Override
    public String getUrl() {
        return "";
    }

    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }
}
