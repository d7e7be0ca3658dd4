package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.roll.MemberLabel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows persons as the caller may see them. Members are labelled by organisation and side; signed-in members and staff of
 * the municipality see names and texts by and about persons as well, everybody else sees null in place of such a text; the
 * public sees no ids of persons either.
 */
@ControllerAdvice(basePackageClasses = Presentation.class)
class Presentation implements ResponseBodyAdvice<Object> {

    private static final Set<String> PERSON_IDS = Set.of("memberId", "personId");
    private static final Set<String> WITHOUT_PERSONAL_DATA = Stream.of(Role.ANALYST, Role.APPLICANT, Role.OPERATOR)
            .map(Role::code)
            .collect(Collectors.toSet());

    private final JsonMapper json;
    private final PersonalTexts texts;

    Presentation(JsonMapper json, PersonalTexts texts) {
        this.json = json;
        this.texts = texts;
    }

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null) {
            return null;
        }
        HttpServletRequest servlet = ((ServletServerHttpRequest) request).getServletRequest();
        Caller caller = (Caller) servlet.getAttribute(Caller.class.getName());
        JsonNode tree = json.valueToTree(body);
        label(tree);
        if (caller == null) {
            removePersonIds(tree);
            texts.hide(tree);
        } else if (seesPersonalData(caller, servlet)) {
            texts.show(tree, caller.municipality());
        } else {
            texts.hide(tree);
        }
        return tree;
    }

    /** Applicants see the texts of their own applications, which are all that they are given. */
    private static boolean seesPersonalData(Caller caller, HttpServletRequest request) {
        boolean ownCases = caller.role().equals(Role.APPLICANT.code())
                && request.getRequestURI().startsWith("/api/grants/applications");
        return ownCases || !WITHOUT_PERSONAL_DATA.contains(caller.role());
    }

    private void label(JsonNode node) {
        node.forEach(this::label);
        if (node instanceof ObjectNode object && PersonFields.isLabelled(object.propertyNames())) {
            object.put(
                    PersonFields.LABEL,
                    json.treeToValue(object, MemberLabel.class).in(Answers.language()));
        }
    }

    private static void removePersonIds(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(PERSON_IDS);
        }
        node.forEach(Presentation::removePersonIds);
    }
}
