# The program as an image. The base has Java 17 or newer; the jar is built by ./mvnw package. See docs/drift.md.
ARG JAVA_IMAGE=eclipse-temurin:17-jre

FROM ${JAVA_IMAGE} AS lag
WORKDIR /bygg
COPY target/introresultat.jar introresultat.jar
RUN java -Djarmode=tools -jar introresultat.jar extract --layers --destination lag

FROM ${JAVA_IMAGE}
ENV LANG=C.UTF-8 INTRORESULTAT_HOME=/var/lib/introresultat INTRORESULTAT_LOG_FORMAT=json \
    INTRORESULTAT_ADDRESS=0.0.0.0 INTRORESULTAT_MAALINGER_ADDRESS=0.0.0.0
RUN mkdir -p /var/lib/introresultat && chown 10001:10001 /var/lib/introresultat && chmod 700 /var/lib/introresultat
WORKDIR /opt/introresultat
# What changes least comes first, so that a new version is a small layer.
COPY --from=lag /bygg/lag/dependencies/ ./
COPY --from=lag /bygg/lag/spring-boot-loader/ ./
COPY --from=lag /bygg/lag/snapshot-dependencies/ ./
COPY --from=lag /bygg/lag/application/ ./
USER 10001:10001
VOLUME /var/lib/introresultat
EXPOSE 8080 8081
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-jar", "/opt/introresultat/introresultat.jar"]
CMD ["serve"]
