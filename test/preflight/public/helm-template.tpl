# Source: containers/kubernetes-mcp-server, charts/kubernetes-mcp-server/templates/deployment.yaml, 21671d840ea430ec560297be55ed479d460ffae4
# A template as it stands in a chart, before Helm renders it.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "server.fullname" . }}
spec:
  replicas: {{ .Values.replicaCount }}
  selector:
    matchLabels:
      {{- include "server.labels" . | nindent 6 }}
  template:
    spec:
      containers:
        - name: server
          image: "{{ .Values.image }}"
          {{- with .Values.livenessProbe }}
          livenessProbe:
            {{- toYaml . | nindent 12 }}
          {{- end }}
