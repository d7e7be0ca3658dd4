package cz.tripartita.readmodels.audittrail;

import cz.tripartita.planning.events.KindOfService;
import cz.tripartita.planning.events.KindsOfService;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import cz.tripartita.planning.events.ServiceEvent.ServiceChanged;
import cz.tripartita.planning.events.ServiceEvent.ServiceConfirmed;
import cz.tripartita.planning.events.ServiceEvent.ServiceEnded;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;

/** What happens to services of the catalogue, in words. */
final class ServiceSentences {

    private ServiceSentences() {}

    static Sentence of(ServiceEvent event, Names names) {
        Sentence service = names.quoted(event.serviceId());
        return switch (event) {
            case ServiceListed e -> listed(e, names);
            case ServiceChanged _ ->
                new Sentence(
                        "V katalogu byly změněny údaje o službě %s.".formatted(service.cs()),
                        "The catalogue's entry of the service %s was changed.".formatted(service.en()));
            case RegistrationRecorded e -> recorded(e, service);
            case ServiceConfirmed e -> {
                Sentence day = Words.day(e.confirmedOn());
                yield new Sentence(
                        "Údaje o službě %s byly dne %s potvrzeny jako platné.".formatted(service.cs(), day.cs()),
                        "The entry of the service %s was confirmed on %s.".formatted(service.en(), day.en()));
            }
            case ServiceEnded e -> {
                Sentence day = Words.day(e.endedOn());
                Sentence because = Words.because(e.reason());
                yield new Sentence(
                        "Služba %s byla dne %s ukončena.".formatted(service.cs(), day.cs()) + because.cs(),
                        "The service %s ended on %s.".formatted(service.en(), day.en()) + because.en());
            }
        };
    }

    private static Sentence listed(ServiceListed event, Names names) {
        Sentence service = Words.quoted(event.entry().name());
        Sentence provider = names.quoted(event.organisationId());
        Sentence sort = sort(event);
        return new Sentence(
                "Do katalogu byla zapsána služba %s (%s), poskytovatel %s."
                        .formatted(service.cs(), sort.cs(), provider.cs()),
                "The service %s (%s) was listed in the catalogue, provider %s."
                        .formatted(service.en(), sort.en(), provider.en()));
    }

    private static Sentence sort(ServiceListed event) {
        return switch (event.category()) {
            case REGISTERED -> kind(event.kind() == null ? "" : event.kind());
            case RELATED -> new Sentence("související služba", "related service");
            case PRO_FAMILY -> new Sentence("prorodinná aktivita", "pro-family activity");
        };
    }

    private static Sentence kind(String code) {
        return KindsOfService.OF_THE_ACT
                .find(code)
                .map((KindOfService kind) ->
                        new Sentence("§ " + code + " " + kind.name(), "section " + code + " " + kind.nameEnglish()))
                .orElse(new Sentence("§ " + code, "section " + code));
    }

    private static Sentence recorded(RegistrationRecorded event, Sentence service) {
        Registration registration = event.registration();
        Sentence from = Words.day(registration.validFrom());
        Sentence until = registration.validTo() == null ? null : Words.day(registration.validTo());
        return new Sentence(
                "U služby %s byla zapsána registrace č. %s platná od %s%s."
                        .formatted(
                                service.cs(),
                                registration.number(),
                                from.cs(),
                                until == null ? "" : " do " + until.cs()),
                "Registration %s of the service %s was recorded, valid from %s%s."
                        .formatted(
                                registration.number(),
                                service.en(),
                                from.en(),
                                until == null ? "" : " to " + until.en()));
    }
}
